using SiteGen.Content.Kinds.Stories;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Stories;

/// <summary>Creates the views of numbers in stories, with values before and after as two bars.</summary>
internal static class Numbers
{
    // A shorter bar would be invisible.
    private const int Shortest = 1;

    /// <summary>Creates the view of a number.</summary>
    public static NumberView Create(StoryNumber number) =>
        new(number.Label, number.Before, number.After, number.Unit, number.Period, number.Evidence, Bars(number.Before, number.After));

    // Returns null if one of the values is not a plain positive number.
    private static BarsView? Bars(string? before, string after)
    {
        if (!TryRead(before, out var then) || !TryRead(after, out var now)) return null;
        var longest = Math.Max(then, now);
        return new BarsView(Length(then, longest), Length(now, longest));
    }

    private static int Length(decimal value, decimal longest) =>
        Math.Max((int)Math.Round(100 * value / longest, MidpointRounding.AwayFromZero), Shortest);

    private static bool TryRead(string? text, out decimal number) =>
        decimal.TryParse(
            text?.Replace(",", "", StringComparison.Ordinal).TrimEnd('%', ' ', '\u00A0'), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out number) && number > 0;
}
