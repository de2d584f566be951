using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>A quote of a person.</summary>
internal sealed record Quote(string Text, Located<string> By);

/// <summary>Reads a quote.</summary>
internal static class QuoteReader
{
    /// <summary>Returns the quote under a key, and the quoted person.</summary>
    public static Quote Read(Fields f, string key, PersonRole role = PersonRole.Quote)
    {
        var by = f.Person(Key.Required("by", means: "whose words they are"), role);
        return new Quote(f.RequiredQuote(f.Written("by") ?? "", new(key, Means: "the words"), 2000), by ?? new Located<string>("", f.At));
    }
}
