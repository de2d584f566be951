using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>The engine's own source, as the rules of the house see it.</summary>
internal static partial class Sources
{
    /// <summary>Every file of the two product projects by its path from src/.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Select(f => (Path: Path.GetRelativePath(Repository.PathOf("src"), f).Replace('\\', '/'), File: f))
        .Where(f => !f.Path.Contains("/obj/", StringComparison.Ordinal) && !f.Path.Contains("/bin/", StringComparison.Ordinal))
        .OrderBy(f => f.Path, StringComparer.Ordinal)
        .ToDictionary(f => f.Path, f => File.ReadAllLines(f.File), StringComparer.Ordinal);

    /// <summary>The files of the engine with the folder that each stands in, those of the root aside.</summary>
    public static IEnumerable<(string Folder, string Path, string[] Lines)> Engine =>
        All.Where(f => f.Key.StartsWith("SiteGen/", StringComparison.Ordinal) && f.Key.Count(c => c == '/') > 1).Select(f => (Folder(f.Key.Split('/')[1..]), f.Key, f.Value));

    /// <summary>The folder of a path or namespace: of privacy, whose parts stand at both ends of the order, the part.</summary>
    public static string Folder(string[] steps) => steps is ["Privacy", var part, ..] ? $"Privacy/{part}" : steps[0];

    /// <summary>The namespaces that a file names: in its usings, and written out in its code.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> lines) =>
        lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(l => Dotted().Matches(l)).Select(m => m.Value).Distinct();

    /// <summary>Which folder of the engine uses a type of which other one, and an example of it. A name that is that of a member as well is
    /// not looked at; neither are names that two folders have.</summary>
    public static IEnumerable<(string From, string To, string Why)> Uses()
    {
        var files = All.Where(f => f.Key.StartsWith("SiteGen/", StringComparison.Ordinal)).Select(f => (f.Key, Text: Code(f.Value))).ToList();
        var declared = files.SelectMany(f => Declared().Matches(f.Text).Select(m => (Name: m.Groups["name"].Value, Folder: Space(f.Text))))
            .GroupBy(d => d.Name)
            .Where(g => g.Count() == 1 && g.Key is not ("Value" or "Layouts"))
            .ToDictionary(g => g.Key, g => g.Single().Folder);
        foreach (var (path, text) in files.Where(f => f.Key.Count(c => c == '/') > 1))
        {
            var (own, usings) = (Space(text), Usings().Matches(text).Select(m => m.Groups["name"].Value).ToHashSet());
            foreach (var word in TypeName().Matches(text).Select(m => m.Value).Distinct())
                if (declared.GetValueOrDefault(word) is { } other && other != own && (usings.Contains(other) || own.StartsWith(other + '.', StringComparison.Ordinal)))
                    yield return (own, other, $"{path}: {word}");
        }
    }

    private static string Code(string[] lines) =>
        string.Join('\n', lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(l => Literal().Replace(l, "")));

    private static string Space(string text) => Regex.Match(text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The methods of a file: where each begins, how many lines it has, and how many parameters a caller has to give.</summary>
    public static IEnumerable<(string Name, int Line, int Length, int Parameters)> Methods(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Method().Match(lines[i]) is not { Success: true } match) continue;
            var end = i;
            if (!lines[i].EndsWith(';'))
                while (end + 1 < lines.Length && (lines[i + 1] == "    {" ? !lines[end].StartsWith("    }", StringComparison.Ordinal) : !lines[end].EndsWith(';'))) end++;
            yield return (match.Groups["name"].Value, i + 1, end - i + 1, Count(match.Groups["parameters"].Value));
        }
    }

    // A parameter that a caller may leave out does not count.
    private static int Count(string parameters)
    {
        if (parameters.Length == 0) return 0;
        var (count, depth) = (1, 0);
        foreach (var c in parameters)
        {
            depth += c is '<' or '(' or '[' ? 1 : c is '>' or ')' or ']' ? -1 : 0;
            if (c == ',' && depth == 0) count++;
        }

        return count - parameters.Split(" = ").Length + 1;
    }

    [GeneratedRegex(@"\b(?:SiteGen|YamlDotNet|Markdig|Scriban|AngleSharp|Spectre|System\.CommandLine)(?:\.[A-Z]\w*)*")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?:public|internal)(?: \w+)* (?:class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^using (?:static )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+")]
    private static partial Regex TypeName();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """)]
    private static partial Regex Literal();

    // A method at the level of a type's members. Constructors have no type in front of their name, and records are no methods.
    [GeneratedRegex(@"^    (?:(?:public|internal|private|protected|static|override|sealed|virtual|async|abstract|unsafe) )+(?!record|class|struct|enum|delegate|interface|readonly|const|event|extern)(?:[\w.<>\[\],?() ]+?) (?<name>\w+)(?:<[\w, ]+>)?\((?<parameters>.*?)\)(?: where .*| =>.*|;|\s*$|\r$)")]
    private static partial Regex Method();
}
