using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Attack;

/// <summary>The ways in which people write a name, made by rules of their own and not by those of the matcher: folding, order, what joins the words, ending.</summary>
internal static class NameVariants
{
    /// <summary>Names whose letters need different care; none has fewer than eight.</summary>
    public static readonly string[] Names = ["José García", "Hans Müller", "Søren Kjærgård", "Łukasz Żaklin", "Jean-Luc Picot", "Conor O'Brien", "Priya Raman", "Anna Großmann"];

    private static readonly (string From, string To)[] Plain = [("ß", "ss"), ("ø", "o"), ("æ", "ae"), ("ł", "l"), ("Ł", "L")];
    private static readonly (string From, string To)[] Out = [("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("å", "aa"), ("ø", "oe"), ("æ", "ae"), ("ß", "ss"), ("ł", "l"), ("Ł", "L")];

    private static readonly Func<string, string>[] Foldings =
    [
        name => name,
        name => Bare(Replaced(name, Plain)),
        name => Bare(Replaced(name, Out)),
        name => Bare(Replaced(name, Plain)).ToUpperInvariant(),
        name => name.ToLowerInvariant(),
        name => name.Normalize(NormalizationForm.FormD),
    ];

    private static readonly string[] Joints = [" ", "-", "_", ".", "", "\u00A0", "\u2009", "  "];
    private static readonly string[] FamilyFirst = [", ", " ", ";", "-", ""];
    private static readonly string[] Endings = ["", "s", "es", "n", "'s", "99"];
    private static readonly string[] Between = [" K. ", " \"Mimi\" ", " <b>", "&nbsp;", " ~~", " **"];

    /// <summary>Every way to write a name.</summary>
    public static IEnumerable<string> Of(string name) =>
        (from fold in Foldings
         let words = fold(name).Split(' ')
         from written in Joints.Select(j => words[0] + j + words[1]).Concat(FamilyFirst.Select(j => words[1] + j + words[0]))
             .Concat(Between.Select(b => words[0] + b + words[1])).Append($"{words[0].Replace("-", " ", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)} {words[1].Replace("'", "", StringComparison.Ordinal)}")
         from ending in Endings
         select written + ending).Distinct(StringComparer.Ordinal);

    /// <summary>The core of a variant, which may stand nowhere: without the ending, since only a part of a genitive goes.</summary>
    public static string Core(string variant) => variant.EndsWith("'s", StringComparison.Ordinal) ? variant[..^2] : variant;

    private static string Replaced(string name, (string From, string To)[] letters) => letters.Aggregate(name, (n, l) => n.Replace(l.From, l.To, StringComparison.Ordinal));

    private static string Bare(string name) => string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
