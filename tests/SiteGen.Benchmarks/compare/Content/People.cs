namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>The people of a site: its editor, and forty members whose consent differs.</summary>
internal static class People
{
    public const string Editor = "editor";
    public const string EditorName = "Nora Sandberg";
    public const int Count = 40;

    // Held back from the draw: one sees to it that pages are held, and two that posts are replaced, without either taking over.
    private const int Pending = 37, Withdrawn = 38, Expired = 39;

    /// <summary>The editor's file.</summary>
    public static string EditorFile => $"""
        name: {EditorName}
        display: name
        role: Editor
        staff: true
        consent:
          state: granted
          scopes: {AllScopes("yes")}
          evidence: {Evidence(0)}

        """;

    /// <summary>The id of somebody who has not answered and stands on no page.</summary>
    public static string GuestId(int guest) => $"guest-{guest:000}";

    /// <summary>Their file, with four spellings that no output may hold.</summary>
    public static string GuestFile(int guest) => $"""
        name: {Vocabulary.Firsts[guest % 20]} Withheld{guest:000}
        handles: [withheld-{guest:000}]
        also_written: [W. Withheld{guest:000}]
        links: [https://social.example/@withheld{guest:000}]
        consent:
          state: pending

        """;

    /// <summary>A member's id, also the file name.</summary>
    public static string Id(int member) => $"member-{member:00}";

    /// <summary>True when a post of a discussion is by somebody whose page must be held.</summary>
    public static bool Holds(Post post) => post.Number % 50 == 1;

    /// <summary>Who wrote the <paramref name="n"/>th post of a discussion.</summary>
    public static string Author(Post post, int n)
    {
        if (n != 4) return Id(Dice.For("author", post.Number * 10 + n).Roll(Pending));
        if (Holds(post)) return Id(Pending);
        return Id((post.Number / 10 % 10) switch { 2 => Withdrawn, 5 => Expired, _ => post.Number % Pending });
    }

    /// <summary>A member's file.</summary>
    public static string MemberFile(int member)
    {
        var name = $"{Vocabulary.Firsts[member % 20]} {Vocabulary.Lasts[(member * 7 + member / 20) % 20]}";
        var state = member switch { Pending => "pending", Withdrawn => "withdrawn", _ => "granted" };
        // From twenty on first names come again, and two profiles would want one address.
        var display = (member % 10) switch { 7 when member < 20 => "first-name", 8 => "pseudonym", 9 => "anonymous", _ => "name" };
        return $"""
            name: {name}
            display: {display}
            pseudonym: {Vocabulary.Adjectives[member]}{Vocabulary.Nouns[member + 60]}
            handles: [{Vocabulary.Firsts[member % 20].ToLowerInvariant()}-{member}]
            role: {(member % 2 == 0 ? "Dispatch lead" : "Technician")}
            org: Company {member}
            consent:
              state: {state}
              scopes: {AllScopes(display is "pseudonym" or "anonymous" ? "no" : "yes")}
              evidence: {Evidence(member)}
              expires: {(member == Expired ? "2026-06-01" : "2028-06-01")}

            """;
    }

    private static string AllScopes(string name) =>
        $"{{quote: yes, name: {name}, avatar: no, org: no, link: no, profile: yes, snippet: yes, ai: yes, social: yes}}";

    private static string Evidence(int number) => $"{{kind: form, ref: consent-{number:0000}, date: 2026-02-11}}";
}
