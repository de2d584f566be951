using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>Texts that a comment cuts short: <c>title: Hive #3 fed</c> is "Hive" to YAML.</summary>
internal static class CutText
{
    private const int Longest = 120;

    /// <summary>Adds a finding where a comment stands right behind a text that is meant for readers.</summary>
    public static void Report(YamlScalar text, DiagnosticBag bag)
    {
        if (text.Comment is { } comment) bag.Add(Codes.CutByComment, comment.At, $"{Begin(text.Value)}, and what follows is left out", Hint($"{text.Value} {comment.Value}"));
    }

    /// <summary>Adds a finding where a comment leaves a key without a value.</summary>
    public static void ReportEmpty(string key, Located<string> comment, DiagnosticBag bag)
    {
        // With a blank behind its sign it may be a comment indeed, and the value is still to be written.
        var hint = comment.Value.Length > Longest ? "Give it one, or remove the line."
            : comment.Value is ['#', not ' ', ..] ? $"Write {Quoting.Quoted(comment.Value)}."
            : $"Write {Quoting.Quoted(comment.Value)} if that is the value; else give it one, or remove the line.";
        bag.Add(Codes.CutByComment, comment.At, $"a # behind a blank begins a comment, so \"{key}\" has no value", hint);
    }

    /// <summary>What is wrong, up to the text that is left.</summary>
    public static string Begin(string left) => left.Length is 0 or > Longest ? "a # behind a blank begins a comment" : $"a # behind a blank begins a comment: the text ends at \"{left}\"";

    /// <summary>What to do about a text that was meant to be whole.</summary>
    public static string Hint(string whole) => whole.Length > Longest
        ? "Put the whole text in quotation marks, or the comment on a line of its own."
        : $"Write {Quoting.Quoted(whole.Trim())}, or put the comment on a line of its own.";
}
