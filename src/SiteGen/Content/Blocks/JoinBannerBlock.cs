using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>An invitation with a dated number; <c>{value}</c> in the text stands for it.</summary>
internal sealed partial record JoinBannerBlock(Located<string>? Metric, string Text) : Block
{
    /// <summary>What stands for the number.</summary>
    public const string Value = "{value}";

    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => BlockReference.Maybe(Referred.Metric, Metric);

    /// <summary>Reads it.</summary>
    public static JoinBannerBlock Read(Fields f)
    {
        var banner = new JoinBannerBlock(f.Required("metric", f.Id("metric")), f.RequiredText("text", 200));
        if (Placeholder().Matches(banner.Text).FirstOrDefault(p => p.Value != Value) is { } unknown)
            f.Report(
                Codes.UnknownPlaceholder,
                "text",
                $"\"{unknown.Value}\" stands for nothing and would be shown as it is",
                $"Write {Value}, which stands for the number.");
        return banner;
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
