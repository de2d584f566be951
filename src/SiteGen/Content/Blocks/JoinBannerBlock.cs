using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>An invitation with a dated number, which replaces <c>{value}</c> in the text.</summary>
internal sealed partial record JoinBannerBlock(Located<string>? Metric, string Text) : Block
{
    /// <summary>The placeholder of the number.</summary>
    public const string Value = "{value}";

    public override IEnumerable<BlockReference> References => BlockReference.Maybe(Referred.Metric, Metric);

    public static JoinBannerBlock Read(Fields f) => new(
        f.Id(Key.Required("metric", means: "a number of `data/metrics.yml`")),
        f.RequiredText(
            new("text", Means: "`{value}` stands for the number; any other word in braces is a warning (`SG0308`)"), 200,
            check: text => CheckPlaceholders(f, text)));

    private static void CheckPlaceholders(Fields f, string text)
    {
        if (Placeholder().Matches(text).FirstOrDefault(p => p.Value != Value) is { } unknown)
            f.Report(
                Codes.UnknownPlaceholder, "text", $"\"{unknown.Value}\" stands for nothing and would be shown as it is",
                $"Write {Value}, which stands for the number.");
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
