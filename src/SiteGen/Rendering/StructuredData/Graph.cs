using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.StructuredData;

/// <summary>One JSON-LD document (W3C JSON-LD 1.1) with all nodes of a page.</summary>
internal sealed record Graph([property: JsonPropertyName("@context")] string Context, [property: JsonPropertyName("@graph")] IReadOnlyList<Node> Nodes)
{
    // Letters of all scripts stay; the encoder still escapes what could end the script element.
    private static readonly GraphJson Json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>The document as it stands in a script element; null when there is nothing to say.</summary>
    public static Markup? Of(IReadOnlyList<Node> nodes) =>
        nodes.Count == 0 ? null : new Markup(JsonSerializer.Serialize(new Graph("https://schema.org", nodes), Json.Graph));
}

/// <summary>The generated serializer of graphs.</summary>
[JsonSerializable(typeof(Graph))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(PersonNode))]
internal sealed partial class GraphJson : JsonSerializerContext;
