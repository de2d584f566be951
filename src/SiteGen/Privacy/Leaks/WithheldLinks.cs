using SiteGen.People;

namespace SiteGen.Privacy.Leaks;

/// <summary>Finds the addresses of people who are not shown by their full name.</summary>
internal sealed class WithheldLinks
{
    private readonly Dictionary<string, Withheld> _links = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _any;

    /// <summary>Prepares the search.</summary>
    /// <param name="policy">Decides who may be shown, and how.</param>
    /// <param name="site">The address of the site; its own pages are nobody's address.</param>
    public WithheldLinks(ConsentPolicy policy, string site)
    {
        foreach (var person in policy.People.Where(p => !policy.PublicPersonFor(p.Id).InFull))
            foreach (var link in person.Links
                .Except(policy.PublicPersonFor(person.Id).Links)
                .Where(l => !l.StartsWith(site, StringComparison.OrdinalIgnoreCase)))
                _links.TryAdd(WithoutScheme(link), new Withheld(person, link, IsLink: true));
        _any = SearchValues.Create([.. _links.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether there are no addresses.</summary>
    public bool IsEmpty => _links.Count == 0;

    /// <summary>The addresses in a text.</summary>
    public IReadOnlyList<(Withheld Link, int Start)> Find(ReadOnlySpan<char> text)
    {
        if (IsEmpty || text.IndexOfAny(_any) < 0) return [];
        var found = new List<(Withheld, int)>();
        for (int at = 0, next; at < text.Length && (next = text[at..].IndexOfAny(_any)) >= 0; at++)
        {
            at += next;
            foreach (var (link, what) in _links)
                if (StandsAt(text, at, link)) found.Add((what, at));
        }

        return found;
    }

    private static bool StandsAt(ReadOnlySpan<char> text, int at, string link) =>
        text[at..].StartsWith(link, StringComparison.OrdinalIgnoreCase) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + link.Length >= text.Length || !char.IsLetterOrDigit(text[at + link.Length]));

    private static string WithoutScheme(string address) =>
        (address.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? address[(colon + 1)..] : address).Trim('/');
}
