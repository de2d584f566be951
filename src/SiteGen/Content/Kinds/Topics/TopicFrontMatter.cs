using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Topics;

/// <summary>The landing page of a topic.</summary>
/// <param name="AlsoCalled">Other names that members use for the topic.</param>
/// <param name="StartHere">The ids of the pages to read first, in the editor's order.</param>
internal sealed record TopicFrontMatter(IReadOnlyList<string> AlsoCalled, IReadOnlyList<Located<string>> StartHere) : KindFrontMatter
{
    public static TopicFrontMatter Read(Fields f) => new(
        f.Texts(new("also_called", In.Members, "the words that members use for the topic"), 80),
        f.Ids(new("start_here", In.Preview, "the pages to read first, at most five, shown as \"Start here\" in this order. Twice the same "
            + "page, the topic itself and a sixth are errors (`SG0708`)")));
}
