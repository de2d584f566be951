using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Topics;

/// <summary>The landing page of a topic.</summary>
/// <param name="AlsoCalled">What else members call it.</param>
/// <param name="StartHere">The ids of the pages to begin with, in the editor's order.</param>
internal sealed record TopicFrontMatter(IReadOnlyList<string> AlsoCalled, IReadOnlyList<Located<string>> StartHere) : KindFrontMatter;
