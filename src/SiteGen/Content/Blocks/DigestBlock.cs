using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A sign-up form for an e-mail digest at an external service.</summary>
internal sealed record DigestBlock(string Title, string Text, string HowOften, DigestForm Form) : Block
{
    public static DigestBlock Read(Fields f) => new(
        Heading(f),
        f.RequiredText(new("text", Means: "what one gets"), 400),
        f.RequiredText(new("how_often", Means: "how often, and how it ends"), 80),
        new DigestForm(
            Action(f), Field(f) ?? "email", f.Text(new("label", Means: "in place of the theme's word for the field"), 60),
            f.Text(new("button", Means: "in place of the theme's word on the button"), 40)));

    // A field named after a person who may not be shown gets the default name.
    private static string? Field(Fields f) =>
        f.Id(new("field", Means: "the name of the field there; default `email`"), "text of lower-case letters, digits and hyphens")
            is { } field && f.Source.Redact(field.Value, field.At) == field.Value ? field.Value : null;

    // Visitors' input is sent to this address, so it must be encrypted.
    private static string? Action(Fields f)
    {
        var url = f.Url(Key.Required("action", means: "where the form is posted; it begins with `https://`"));
        if (url is null || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return url;
        f.Report(
            Codes.BadUrl, "action", $"\"{url}\" would carry e-mail addresses in the open", "Write an address that begins with https://.");
        return null;
    }
}

/// <summary>The target of the form, the name of its field there, and its own texts instead of the theme's.</summary>
internal sealed record DigestForm(string? Action, string Field, string? Label, string? Button);
