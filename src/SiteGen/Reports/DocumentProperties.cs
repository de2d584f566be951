using System.IO.Compression;
using System.Xml;
using SiteGen.Files;

namespace SiteGen.Reports;

/// <summary>Reads author metadata from PDF and office files. An unreadable file has none.</summary>
internal static class DocumentProperties
{
    private const int MostBytes = 4 * 1024 * 1024;
    private static readonly string[] Parts = ["docProps/core.xml", "docProps/app.xml", "meta.xml"];
    private static readonly string[] Wanted =
        ["creator", "lastModifiedBy", "Manager", "Company", "initial-creator", "printed-by", "title", "subject", "keywords", "description"];

    /// <summary>The properties and their values.</summary>
    public static IReadOnlyList<(string Key, string Value)> Read(string file, ISourceTree tree)
    {
        try
        {
            var bytes = tree.Read(file);
            if (bytes.AsSpan().StartsWith("%PDF"u8)) return PdfProperties.Read(bytes);
            return bytes.AsSpan().StartsWith("PK"u8) ? Office(bytes) : [];
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return [];
        }
    }

    /// <summary>The text of XML elements with a wanted name; their values may be in nested lists.</summary>
    public static IEnumerable<(string Key, string Value)> InXml(Stream xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostBytes
        };
        using var reader = XmlReader.Create(xml, settings);
        var key = "";
        var depth = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && Wanted.Contains(reader.LocalName))
                (key, depth) = (reader.LocalName, reader.Depth);
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth <= depth) key = "";
            else if (reader.NodeType == XmlNodeType.Text && key.Length > 0) yield return (key, reader.Value.Trim());
        }
    }

    private static bool IsOfTheFile(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or NotSupportedException;

    private static List<(string Key, string Value)> Office(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var found = new List<(string, string)>();
        foreach (var entry in archive.Entries.Where(e => Parts.Contains(e.FullName, StringComparer.OrdinalIgnoreCase)))
        {
            using var content = entry.Open();
            found.AddRange(InXml(content));
        }

        return found;
    }
}
