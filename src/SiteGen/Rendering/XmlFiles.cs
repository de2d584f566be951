using System.Collections.Concurrent;
using System.Text;
using System.Xml;
using SiteGen.Outputs;

namespace SiteGen.Rendering;

/// <summary>Writes XML (1.0) the same way everywhere: UTF-8 without a mark, lines ended by LF. Used from many threads.</summary>
internal sealed class XmlFiles(IOutputSink sink)
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    // A feed is large; its memory serves the next one as well.
    private readonly ConcurrentBag<MemoryStream> _buffers = [];

    /// <summary>Writes a document at its site path.</summary>
    public void Write(string path, Action<XmlWriter> write)
    {
        var bytes = _buffers.TryTake(out var free) ? free : new MemoryStream();
        bytes.SetLength(0);
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        bytes.WriteByte((byte)'\n');
        sink.Write(OutputPath.ForUrl(path), bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        _buffers.Add(bytes);
    }
}
