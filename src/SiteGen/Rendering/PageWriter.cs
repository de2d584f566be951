using System.Buffers;
using System.Text;
using SiteGen.Outputs;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Lays a view out and hands the bytes to the sink. Used from many threads.</summary>
internal sealed class PageWriter(Layouts layouts, IOutputSink sink)
{
    /// <summary>Writes a page at its site path; a fault of the template is a finding, and nothing is written.</summary>
    public void Write(string path, string layout, PageView view)
    {
        if (layouts.Render(layout, view) is { } html) Write(OutputPath.ForUrl(path), html);
    }

    /// <summary>Writes a text as UTF-8.</summary>
    public void Write(OutputPath path, string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        sink.Write(path, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
