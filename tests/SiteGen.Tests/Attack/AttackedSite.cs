using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Tests.Diagnostics;
using SiteGen.Tests.Support;
using SiteGen.Yaml;

namespace SiteGen.Tests.Attack;

/// <summary>A place that takes a text: a value of a file, by its path, or the body of a page.</summary>
internal sealed record Slot(string File, string Path)
{
    /// <summary>The path of bodies.</summary>
    public const string Body = "(body)";

    public override string ToString() => $"{File} {Path}";
}

/// <summary>The full site, open to all, with an attack in every place that takes it.</summary>
/// <param name="Build">The outputs and findings.</param>
/// <param name="Placed">What stands where.</param>
/// <param name="Refused">Places whose attack is a finding of their reader; they keep what is usual.</param>
internal sealed record AttackedSite(TestBuild Build, IReadOnlyDictionary<Slot, string> Placed, IReadOnlySet<Slot> Refused)
{
    /// <summary>A word that harms nobody, for the site that the others are compared with.</summary>
    public const string Harmless = "harmless";

    // Where the site stands and what is built at all is decided by these; everything else may be attacked.
    private static readonly string[] Fixed = ["base_url", "language", "timezone", "theme", "theme[]", "access", "html"];
    private static readonly IReadOnlyList<Source> Sources = [.. FullSite.Written.Select(Source.Read)];

    /// <summary>Every place.</summary>
    public static IReadOnlyList<Slot> Slots { get; } = [.. Sources.SelectMany(s => s.Slots)];

    /// <summary>Builds the site.</summary>
    /// <param name="vector">The attack in a place, by the number of the place; null leaves the place as it is.</param>
    /// <param name="bodies">The attacks in the body of a page, by the number of the place.</param>
    public static AttackedSite Of(Func<int, string?> vector, Func<int, IReadOnlyList<string>> bodies)
    {
        var placed = Slots.Select((slot, i) => (slot, text: slot.Path == Slot.Body ? AttackedBody.Of(slot.File, bodies(i)) : Fitting(slot, vector(i)))).Where(p => p.text is not null).ToDictionary(p => p.slot, p => p.text!);
        var files = new Dictionary<string, byte[]>(FullSite.Files, StringComparer.Ordinal);
        foreach (var source in Sources) files[source.File] = Encoding.UTF8.GetBytes(Accepted(source, placed));
        var refused = Slots.Where(s => !placed.ContainsKey(s)).ToHashSet();
        return new AttackedSite(ThemedStreet.Build(files), placed, refused);
    }

    // A reader that refuses a value may drop the page, which would hide the other places from the attack.
    private static string Accepted(Source source, Dictionary<Slot, string> placed)
    {
        while (true)
        {
            var (text, lines) = source.Write(placed);
            var against = FullReading.One(source.File, text).Where(f => f.Severity == Severity.Error).ToList();
            var refused = against.Select(f => lines.LastOrDefault(l => l.Line <= f.Location.Line).Slot).Where(s => s is not null && placed.ContainsKey(s)).Distinct().ToList();
            if (refused.Count == 0)
            {
                Assert.True(against.Count == 0, $"{source.File}: {string.Join("; ", against.Select(f => $"{f.Location} {f.Code.Id} {f.Message}"))}\n{text}");
                return text;
            }

            foreach (var slot in refused) placed.Remove(slot!);
        }
    }

    // A summary has a least length, and of two pages with one id neither is built.
    private static string? Fitting(Slot slot, string? vector) => vector is null ? null : slot.Path switch
    {
        "id" => $"{vector}-{Path.GetFileName(Path.GetDirectoryName(slot.File))}",
        _ when slot.Path.EndsWith("summary", StringComparison.Ordinal) => vector + " is the summary of a page that has to have fifty characters",
        _ => vector,
    };

    private sealed record Source(string File, YamlNode Tree, string Body)
    {
        public IReadOnlyList<Slot> Slots { get; } =
            [.. Leaves(Tree, "").Where(p => !Fixed.Contains(p.Split('.')[^1])).Distinct().Select(p => new Slot(File, p)), .. File.EndsWith(".md", StringComparison.Ordinal) ? new[] { new Slot(File, Slot.Body) } : []];

        public static Source Read(string file)
        {
            var bag = new DiagnosticBag();
            var text = SourceText.Decode(file, FullSite.Files[file], bag)!;
            if (!file.EndsWith(".md", StringComparison.Ordinal)) return new Source(file, YamlReader.ReadNode(text.Text, file, 0, bag)!, "");
            var end = FrontMatterLines.End(text, bag);
            return new Source(file, YamlReader.ReadNode(text.Lines(2, end - 1), file, 1, bag)!, text.Lines(end + 1, text.LineCount));
        }

        /// <summary>The file with the placed texts, and the line on which each place begins.</summary>
        public (string Text, List<(int Line, Slot? Slot)> Lines) Write(IReadOnlyDictionary<Slot, string> placed)
        {
            var (text, lines) = (new List<string>(), new List<(int, Slot?)>());
            if (Body.Length > 0 || File.EndsWith(".md", StringComparison.Ordinal)) text.Add("---");
            Node(Tree, "", 0);
            if (text[0] != "---") return (string.Join('\n', text), lines);
            text.Add("---");
            var body = new Slot(File, Slot.Body);
            lines.Add((text.Count + 1, body));
            text.Add(placed.TryGetValue(body, out var attack) ? attack : AttackedBody.Of(File, [Harmless]));
            return (string.Join('\n', text), lines);

            void Node(YamlNode node, string path, int indent)
            {
                var space = new string(' ', indent);
                if (node is YamlMap map)
                    foreach (var entry in map.Entries.Where(e => e.Key.Value != "preview")) Entry($"{space}{entry.Key.Value}:", entry.Value, path + entry.Key.Value, indent);
                else if (node is YamlList list)
                    foreach (var item in list.Items) Entry($"{space}-", item, path + "[]", indent);
            }

            void Entry(string head, YamlNode value, string path, int indent)
            {
                var slot = new Slot(File, path);
                lines.Add((text.Count + 1, slot));
                text.Add(value is YamlScalar scalar ? $"{head} {(placed.TryGetValue(slot, out var attack) ? Quoted(attack) : AsWritten(scalar))}" : head);
                if (value is not YamlScalar) Node(value, path + (value is YamlMap ? "." : ""), indent + 2);
            }
        }

        private static string AsWritten(YamlScalar scalar) => scalar.Value == "preview" ? "public" : scalar.Quoted ? Quoted(scalar.Value) : scalar.Value;

        private static IEnumerable<string> Leaves(YamlNode node, string path) => node switch
        {
            YamlMap map => map.Entries.Where(e => e.Key.Value != "preview").SelectMany(e => Leaves(e.Value, path + e.Key.Value + (e.Value is YamlMap ? "." : ""))),
            YamlList list => list.Items.SelectMany(i => Leaves(i, path + "[]" + (i is YamlMap ? "." : ""))),
            _ => [path],
        };

        private static string Quoted(string text)
        {
            var quoted = new StringBuilder("\"");
            foreach (var c in text) quoted.Append(c is '"' or '\\' ? $"\\{c}" : c is >= ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:X4}");
            return quoted.Append('"').ToString();
        }
    }
}
