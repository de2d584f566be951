using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.JsonLd;

/// <summary>One JSON-LD document (W3C JSON-LD 1.1) with all nodes of a page.</summary>
internal static class Graph
{
    // Letters of all scripts are kept; the encoder still escapes everything that could end the script element.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly NodeJson Json = new(new JsonSerializerOptions
    {
        Encoder = Encoder,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>Serializes the nodes for a script element; null if there are none.</summary>
    /// <remarks>Each node is serialized by its own type, since preparing the serializers of all node types at once takes longer than a
    /// page.</remarks>
    public static Markup? Serialize(IReadOnlyList<JsonLdNode> nodes)
    {
        if (nodes.Count == 0) return null;
        var json = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = Encoder });
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteStartArray("@graph");
        foreach (var node in nodes) JsonSerializer.Serialize(writer, node, node.GetType(), Json);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return new Markup(Encoding.UTF8.GetString(json.WrittenSpan));
    }
}

/// <summary>The generated serializers of nodes.</summary>
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(WebSiteNode))]
[JsonSerializable(typeof(OrganizationNode))]
[JsonSerializable(typeof(PersonNode))]
[JsonSerializable(typeof(BreadcrumbListNode))]
[JsonSerializable(typeof(ArticleNode))]
[JsonSerializable(typeof(PostingNode))]
[JsonSerializable(typeof(QuestionPageNode))]
[JsonSerializable(typeof(EventNode))]
[JsonSerializable(typeof(ProfilePageNode))]
[JsonSerializable(typeof(CollectionPageNode))]
[JsonSerializable(typeof(WebPageNode))]
[JsonSerializable(typeof(ResourceNode))]
[JsonSerializable(typeof(VideoNode))]
[JsonSerializable(typeof(List<PersonNode>))]
[JsonSerializable(typeof(ThingNode))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(TermSetNode))]
internal sealed partial class NodeJson : JsonSerializerContext;
