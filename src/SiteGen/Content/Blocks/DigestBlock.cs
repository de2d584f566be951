using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A form that signs up for a digest by e-mail at a service elsewhere.</summary>
internal sealed record DigestBlock(string Title, string Text, string HowOften, DigestForm Form) : Block
{
    /// <summary>Reads it.</summary>
    public static DigestBlock Read(Fields f) => new(
        f.RequiredText("title", 80),
        f.RequiredText("text", 400),
        f.RequiredText("how_often", 80),
        new DigestForm(f.Required("action", Action(f)), Field(f) ?? "email", f.Text("label", 60), f.Text("button", 40)));

    // A field that is named after somebody who may not be shown has the name that most have.
    private static string? Field(Fields f) =>
        f.Id("field") is { } field && f.Source.Redact(field.Value, field.At) == field.Value ? field.Value : null;

    // What somebody types travels to this address; it may not travel in the open.
    private static string? Action(Fields f)
    {
        var url = f.Url("action");
        if (url is null || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return url;
        f.Report(
            Codes.BadUrl,
            "action",
            $"\"{url}\" would carry e-mail addresses in the open",
            "Write an address that begins with https://.");
        return null;
    }
}

/// <summary>Where the form goes, the name of its field there, and its own words in place of the theme's.</summary>
internal sealed record DigestForm(string? Action, string Field, string? Label, string? Button);
