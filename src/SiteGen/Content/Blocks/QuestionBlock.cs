using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>An unanswered question: the named one while it is open, otherwise the newest open one.</summary>
internal sealed record QuestionBlock(string Title, Located<string>? Discussion) : Block
{
    public override IEnumerable<BlockReference> References => BlockReference.Maybe(Referred.Discussion, Discussion);

    public static QuestionBlock Read(
        Fields f) => new(Heading(f), f.Id(new("discussion", Means: "the discussion to show while it is open")));
}
