namespace SiteGen.Privacy.Leaks;

/// <summary>Words that the engine itself writes: addresses, formats and structured data are made of them. A handle that is one of these is not looked for.</summary>
internal static class OrdinaryWords
{
    private const string OfTheWeb = """
        html http https index page pages feed atom sitemap robots assets media theme style people person metrics glossary discussions stories events articles resources topics
        user agent allow disallow mailto subject body intent reply from text url share intent example
        xml version encoding utf rss channel item title link description language creator category content encoded guid pubdate lastmod urlset
        article website profile summary large image width device initial scale noindex nofollow follow index color scheme light dark
        context schema graph type name author organization headline datepublished datemodified breadcrumb itemlist listitem position publisher
        discussionforumposting qapage question answer comment acceptedanswer suggestedanswer upvotecount event place virtuallocation
        postaladdress offer webpage collectionpage aboutpage isaccessibleforfree haspart cssselector webpageelement true false main value
        interactionstatistic interactioncounter interactiontype userinteractioncount likeaction commentaction sharedcontent h1 h2 h3 h4 h5 h6
        """;

    /// <summary>All of them, and those of the interface.</summary>
    public static HashSet<string> With(IEnumerable<string> texts)
    {
        var words = string.Join(' ', texts.Append(OfTheWeb)).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return new string(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("utf-8").ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
