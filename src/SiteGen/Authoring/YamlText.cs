using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Authoring;

/// <summary>Writes texts as YAML.</summary>
public static class YamlText
{
    /// <summary>Returns a text in double quotation marks, which is the same in JSON and in YAML.</summary>
    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
