namespace SiteGen.Yaml;

/// <summary>Decides which addresses may become links; all others remain text.</summary>
internal static class SafeAddress
{
    /// <summary>An absolute http or https address with a host and without credentials.</summary>
    public static bool IsWeb(string text) =>
        Parse(text) is { Scheme: "https" or "http", Host.Length: > 0, UserInfo.Length: 0 };

    /// <summary>A web address, or a <c>mailto:</c> address with a recipient or content.</summary>
    public static bool IsWebOrMail(string text) => IsWeb(text) || (Parse(text) is { Scheme: "mailto" } && text.Length > "mailto:".Length);

    private static Uri? Parse(string text) =>
        !text.Any(c =>
            char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;
}
