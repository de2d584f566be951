using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>Words of a person.</summary>
internal sealed record Quote(string Text, Located<string> By);

/// <summary>Reads a person's words.</summary>
internal static class QuoteReader
{
    /// <summary>Returns the words under a key, and the person whose words they are.</summary>
    public static Quote Read(Fields f, string key)
    {
        var by = f.Required("by", f.Person("by")) ?? new Located<string>("", f.At);
        return new Quote(f.RequiredQuote(by.Value, key, 2000), by);
    }
}
