using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A form that signs up for a digest by e-mail at a service elsewhere.</summary>
internal sealed record DigestBlock(string Title, string Text, string HowOften, DigestForm Form) : Block
{
    public static DigestBlock Read(Fields f) => new(
        Heading(f),
        f.RequiredText(new("text", Means: "what one gets"), 400),
        f.RequiredText(new("how_often", Means: "how often, and how it ends"), 80),
        new DigestForm(
            Action(f), Field(f) ?? "email", f.Text(new("label", Means: "in place of the theme's word for the field"), 60),
            f.Text(new("button", Means: "in place of the theme's word on the button"), 40)));

    // A field that is named after somebody who may not be shown has the name that most have.
    private static string? Field(Fields f) =>
        f.Id(new("field", Means: "the name of the field there; default `email`"), "text of lower-case letters, digits and hyphens")
            is { } field && f.Source.Redact(field.Value, field.At) == field.Value ? field.Value : null;

    // What somebody types travels to this address; it may not travel in the open.
    private static string? Action(Fields f)
    {
        var url = f.Url(Key.Required("action", means: "where the form is posted; it begins with `https://`"));
        if (url is null || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return url;
        f.Report(
            Codes.BadUrl, "action", $"\"{url}\" would carry e-mail addresses in the open", "Write an address that begins with https://.");
        return null;
    }
}

/// <summary>Where the form goes, the name of its field there, and its own words in place of the theme's.</summary>
internal sealed record DigestForm(string? Action, string Field, string? Label, string? Button);
