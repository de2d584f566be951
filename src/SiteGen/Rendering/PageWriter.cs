using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using SiteGen.Outputs;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Lays a view out and hands the bytes to the sink. Used from many threads.</summary>
internal sealed class PageWriter(Layouts layouts, IOutputSink sink)
{
    private readonly ConcurrentBag<TextBuffer> _buffers = [];

    /// <summary>Writes a page at its site path; a fault of the template is a finding, and nothing is written.</summary>
    public void Write(string path, string layout, PageView view)
    {
        var html = _buffers.TryTake(out var free) ? free : new TextBuffer();
        html.Clear();
        if (layouts.TryRender(layout, view, html)) Write(OutputPath.ForUrl(path), html.Text);
        _buffers.Add(html);
    }

    /// <summary>Writes a text as UTF-8.</summary>
    public void Write(OutputPath path, ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        sink.Write(path, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
