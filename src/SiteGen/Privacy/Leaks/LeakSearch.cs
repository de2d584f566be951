using SiteGen.Config;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>Something about a person that may not be published: a spelling of their name, or one of their addresses.</summary>
/// <param name="Person">The person.</param>
/// <param name="Text">The spelling or the address as written in the person's file.</param>
/// <param name="IsLink">Whether it is an address, which an editor may have written for another reason.</param>
internal sealed record Withheld(Person Person, string Text, bool IsLink)
{
    /// <summary>Whether it is withheld only because a consent ended.</summary>
    public bool Lapsed { get; init; }
}

/// <summary>A person's name or address in a file.</summary>
/// <param name="What">The name or address.</param>
/// <param name="Source">Its position in the file.</param>
/// <param name="InAddress">Whether it is part of an address, an id or a file name.</param>
internal readonly record struct NameLeak(Withheld What, int Source, bool InAddress);

/// <summary>Searches the text of a file for the names and addresses of withheld people, and for gated text.</summary>
/// <param name="names">The matcher that is also used to redact.</param>
/// <param name="links">The addresses of withheld people.</param>
/// <param name="gated">The shingles of gated text.</param>
internal sealed class LeakSearch(NameMatcher names, WithheldLinks links, ShingleSet gated)
{
    // Every output contains years.
    private const int YearLength = 4;

    /// <summary>Starts preparing the search for everything in the sources that may not be published.</summary>
    /// <param name="sources">The sources of the build.</param>
    /// <param name="gated">The shingles of the gated text.</param>
    /// <param name="texts">The words of the interface.</param>
    public static Task<LeakSearch> Begin(Sources sources, GatedShingles gated, Texts texts) => Task.Run(() =>
    {
        // The site has to publish its own address; editors allow other names on their pages, and lists and feeds repeat them.
        var address = sources.Config.Address.Absolute("/");
        var allowed = sources.Pages.Where(p => p.FrontMatter.Lifecycle.MayBeShown)
            .SelectMany(p => p.FrontMatter.AllowedNames)
            .Select(n => n.Text)
            .ToList();
        var inCopies = NameMatcher.ForOutputs(sources.ConsentPolicy, [address]);
        var inPages = allowed.Count == 0 ? inCopies : NameMatcher.ForOutputs(sources.ConsentPolicy, [address, .. allowed]);
        return new LeakSearch(inPages, new WithheldLinks(sources.ConsentPolicy, address), gated.TakeSet())
        {
            NamesInCopies = inCopies,
            Ordinary = OrdinaryWords.With(texts.All),
        };
    });

    /// <summary>The addresses of withheld people.</summary>
    public WithheldLinks Links => links;

    /// <summary>Single words, such as those of the interface, that are not treated as handles when they occur alone.</summary>
    public required HashSet<string> Ordinary { get; init; }

    /// <summary>The matcher for copies of files, to which no page's allowances apply; null if it is the same matcher.</summary>
    public NameMatcher? NamesInCopies { get; init; }

    /// <summary>Whether there is nothing to search for.</summary>
    public bool IsEmpty => HasNoNames && gated.Count == 0;

    /// <summary>Whether nobody is withheld.</summary>
    public bool HasNoNames => names.IsEmpty && links.IsEmpty;

    /// <summary>Finds the names and addresses in a file.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="isCopy">Whether the file is a copy of one of the site's own files.</param>
    public List<NameLeak> Names(OutputText file, bool isCopy = false)
    {
        var matcher = isCopy ? NamesInCopies ?? names : names;
        var found = new List<NameLeak>();
        if (HasNoNames) return found;
        foreach (var (text, place) in file.All)
        {
            foreach (var match in matcher.Find(text.Span, place))
                if (Leak(match, text, place) is { } leak) found.Add(leak);
            if (place != NamePlace.Code)
                found.AddRange(links.Find(text.Span).Select(l => new NameLeak(l.Link, text.Source(l.Start), true)));
        }

        return found;
    }

    /// <summary>The shingles that a file shares with gated text.</summary>
    public ulong[] Gated(OutputText file)
    {
        if (gated.Count == 0) return [];
        var (shingles, found) = (file.Shingles, new List<ulong>());
        shingles.Clear();
        foreach (var (text, _) in file.All)
        {
            var reader = new ShingleReader(text.Span, overBreaks: false);
            while (reader.Read()) shingles.Add(reader.Hash);
        }

        // Batched, since each lookup in the large table is likely to miss the processor's cache.
        foreach (var shingle in shingles)
            if (gated.Has(shingle)) found.Add(shingle);
        return [.. found];
    }

    private NameLeak? Leak(NameMatch match, DecodedText text, NamePlace place)
    {
        if (match.Strength == NameStrength.Weak || IsOrdinary(text.Span.Slice(match.Start, match.Length), place)) return null;
        return new NameLeak(
            new Withheld(match.Name.Person, match.Name.Text, IsLink: false) { Lapsed = match.Name.Lapsed }, text.Source(match.Start),
            place is NamePlace.Address or NamePlace.Code || IsInAddress(text.Span, match));
    }

    private bool IsOrdinary(ReadOnlySpan<char> word, NamePlace place) =>
        Ordinary.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || (place != NamePlace.Byline && word.Length == YearLength && !word.ContainsAnyExceptInRange('0', '9'));

    // Text that is joined to other words or contains slashes is not a word of a sentence.
    private static bool IsInAddress(ReadOnlySpan<char> text, NameMatch match)
    {
        var (start, end) = (match.Start, match.Start + match.Length);
        while (start > 0 && IsJoint(text[start - 1])) start--;
        while (end < text.Length && IsJoint(text[end])) end++;
        var token = text[start..end].Trim("@.:#?");
        return token.Contains('/') || token.Length > match.Length;
    }

    private static bool IsJoint(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or '@' or '~' or ':' or '#' or '?' or '=' or '%' or '+';
}

/// <summary>Words that the engine itself writes in addresses, formats and structured data; handles equal to one of them are not searched
/// for.</summary>
internal static class OrdinaryWords
{
    private const string OfTheWeb = """
        html http https index page pages feed atom sitemap robots assets media theme style people person metrics glossary discussions
        stories events articles resources topics user agent allow disallow mailto subject body intent reply from text url share intent
        example xml version encoding utf rss channel item title link description language creator category content encoded guid pubdate
        lastmod urlset article website profile summary large image width device initial scale noindex nofollow follow index color scheme
        light dark context schema graph type name author organization headline datepublished datemodified breadcrumb itemlist listitem
        position publisher discussionforumposting qapage question answer comment acceptedanswer suggestedanswer upvotecount event place
        virtuallocation postaladdress offer webpage collectionpage aboutpage isaccessibleforfree haspart cssselector webpageelement true
        false main value interactionstatistic interactioncounter interactiontype userinteractioncount likeaction commentaction
        sharedcontent h1 h2 h3 h4 h5 h6
        """;

    /// <summary>Returns all ordinary words, including those of the interface.</summary>
    public static HashSet<string> With(IEnumerable<string> texts)
    {
        var words = string.Join(' ', texts.Append(OfTheWeb)).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return new string(words)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Append("utf-8")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
