using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.People;
using SiteGen.Text;

namespace SiteGen.Authoring;

/// <summary>A file that an editor begins with: valid front matter, with the keys that may be added as comments.</summary>
/// <param name="Path">The path from the site's root.</param>
/// <param name="Text">The text.</param>
public sealed record NewFile(string Path, string Text);

/// <summary>Makes new files for a site.</summary>
/// <param name="tree">The site, for archetypes and for a free name of a person's file.</param>
/// <param name="bag">Takes the findings of an archetype.</param>
public sealed class NewFileFactory(ISourceTree tree, DiagnosticBag bag)
{
    private const string People = "content/people/";

    /// <summary>The kinds there are: those of pages, and <c>person</c>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. ContentKind.All.Select(k => k.Name), "person"];

    /// <summary>Returns the new file; null where the title has no letter or digit that an address can be made of.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="title">The title of the page, or the name of the person.</param>
    /// <param name="day">The day that dates are counted from.</param>
    public NewFile? Create(string kind, string title, DateOnly day)
    {
        var slug = kind == "person" ? FreePerson() : Slug.FromName(title);
        if (slug.Length == 0) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = YamlText.Quoted(title),
            ["slug"] = slug,
            ["id"] = $"{kind}-{slug}",
            ["date"] = day.ToString("O", CultureInfo.InvariantCulture),
        };
        var text = Archetype.Find(tree, kind) is { } archetype ? archetype.Fill(values, bag)
            : kind == "person" ? Person(title)
            : Page(ContentKind.All.Single(k => k.Name == kind), values);
        return new NewFile(PathOf(kind, slug), text);
    }

    private static string PathOf(string kind, string slug)
    {
        if (kind == "person") return $"{People}{slug}.yml";
        var folder = ContentKind.All.Single(k => k.Name == kind).Folder;
        return folder.Length > 0 ? $"content/{folder}/{slug}.md" : $"content/{slug}.md";
    }

    // The name of somebody who has not agreed to be named must not stand in a file name.
    private string FreePerson() => Enumerable.Range(1, int.MaxValue)
        .Select(n => FormattableString.Invariant($"member-{n:000}"))
        .First(n => !tree.Exists($"{People}{n}.yml") && !tree.Exists($"{People}{n}.yaml"));

    private static string Person(string name)
    {
        var keys = PersonReader.Keys;
        var text = new StringBuilder("# Not asked yet: nothing of this person is published until \"state\" is granted.\n")
            .Append(CultureInfo.InvariantCulture, $"name: {YamlText.Quoted(name)}\nconsent: {{state: pending}}\n\n");
        return text.Append(KeyComments.Create(keys, ["name", "consent"]))
            .Append(KeyComments.Create(keys, "consent"))
            .ToString();
    }

    private string Page(ContentKind kind, Dictionary<string, string> values)
    {
        var text = new StringBuilder("---\n")
            .Append(CultureInfo.InvariantCulture, $"title: {values["title"]}\n")
            .Append("summary: \"Say in one or two sentences what a reader finds here. It is shown in lists and by search engines.\"\n")
            .Append(CultureInfo.InvariantCulture, $"id: {values["id"]}\nstatus: draft\n");
        if (kind.NeedsDate) text.Append(CultureInfo.InvariantCulture, $"published: {values["date"]}\n");
        foreach (var line in Required(kind, values)) text.Append(line).Append('\n');
        return text.Append("\n# Keys of its kind that may be added:\n")
            .Append(KeyComments.Create(kind.Keys, ["start", "end", "role"]))
            .Append("\n# Keys of every page, explained in docs/content/every-page.md:\n")
            .Append(KeyComments.Names(PageGate.CommonKeys, ["title", "summary", "id", "status", "published"]))
            .Append("---\n")
            .Append(kind.HasPosts ? Posts(values["date"]) : "Write here.\n")
            .ToString();
    }

    private static IEnumerable<string> Required(ContentKind kind, Dictionary<string, string> values) => kind.Type switch
    {
        PageType.Event => [$"start: {values["date"]}T18:00", $"end: {values["date"]}T19:00"],
        PageType.For => [$"role: {values["title"]}"],
        _ => [],
    };

    private string Posts(string date)
    {
        var people = tree.Files("content/people").Select(Path.GetFileNameWithoutExtension).Take(2).ToList();
        if (people.Count == 0) return "";
        return $"""
            :::post {"{"}by={people[0]} date={date}T09:00{"}"}
            The question, in the member's words.
            :::

            :::post {"{"}by={people[^1]} date={date}T10:00 reply-to=1{"}"}
            An answer. "by" is the name of the member's file in content/people/, without .yml.
            :::

            """;
    }
}
