using SiteGen.Config;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>What may not be published of a person: a spelling of their name, or an address of theirs.</summary>
/// <param name="Person">The person.</param>
/// <param name="Text">The spelling or the address, as their file has it.</param>
/// <param name="IsLink">Whether it is an address, which an editor may have written for another reason.</param>
internal sealed record Withheld(Person Person, string Text, bool IsLink)
{
    /// <summary>Whether only the end of a consent withholds it.</summary>
    public bool Lapsed { get; init; }
}

/// <summary>Somebody's name or address in a file.</summary>
/// <param name="What">Which one.</param>
/// <param name="Source">Where it begins in the file.</param>
/// <param name="InAddress">Whether it is part of an address, an id or the name of a file.</param>
internal readonly record struct NameLeak(Withheld What, int Source, bool InAddress);

/// <summary>Searches the text of a file for names and addresses of withheld people, and for gated text.</summary>
/// <param name="names">The matcher that redacts.</param>
/// <param name="links">Addresses of withheld people.</param>
/// <param name="gated">The shingles of gated text.</param>
internal sealed class LeakSearch(NameMatcher names, WithheldLinks links, ShingleSet gated)
{
    // Every output holds years.
    private const int YearLength = 4;

    /// <summary>Begins to put in order what is looked for: all that may not be published of the sources, which have been read.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="gated">The shingles of its gated text.</param>
    /// <param name="texts">The words of the interface.</param>
    public static Task<LeakSearch> Begin(Sources sources, GatedShingles gated, Texts texts) => Task.Run(() =>
    {
        // The site is bound to say its address, and editors have settled other places on their pages, which lists and feeds repeat.
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

    /// <summary>Addresses of withheld people.</summary>
    public WithheldLinks Links => links;

    /// <summary>Single words that are no handles where they stand alone, such as those of the interface.</summary>
    public required HashSet<string> Ordinary { get; init; }

    /// <summary>The matcher for copies of files, in which no page's allowance settles anything; null where it is the same.</summary>
    public NameMatcher? NamesInCopies { get; init; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => HasNoNames && gated.Count == 0;

    /// <summary>Whether nobody is withheld.</summary>
    public bool HasNoNames => names.IsEmpty && links.IsEmpty;

    /// <summary>The names and addresses in a file.</summary>
    /// <param name="file">Its text.</param>
    /// <param name="isCopy">Whether it is a copy of a file of the site.</param>
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

    /// <summary>The shingles of a file that gated text has too.</summary>
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

        // Looked up one right after the other, since the table is far from the processor.
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

    // What is joined to other words, or has steps, is no word of a sentence.
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

/// <summary>Words that the engine itself writes: addresses, formats and structured data are made
/// of them. A handle that is one of these is not looked for.</summary>
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

    /// <summary>All of them, and those of the interface.</summary>
    public static HashSet<string> With(IEnumerable<string> texts)
    {
        var words = string.Join(' ', texts.Append(OfTheWeb)).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return new string(words)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Append("utf-8")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
