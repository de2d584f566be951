using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>A run of gated words and where it stands.</summary>
internal sealed record GatedPlace(Location At, string Words, ulong Print);

/// <summary>Finds where gated runs come from, by reading the sources again. That happens only when a build has failed.</summary>
internal static class GatedPlaces
{
    /// <summary>The runs of a source that have one of these fingerprints, from its top to its end.</summary>
    public static IReadOnlyList<GatedPlace> Of(PartedSource source, HashSet<ulong> prints)
    {
        var (found, reader) = (new List<GatedPlace>(), new WordReader());
        foreach (var stretch in source.Gated)
        {
            var bytes = Encoding.UTF8.GetBytes(stretch.Text);
            reader.Source(bytes);
            Fingerprints.Of(reader.Text.Hashes, (last, print) =>
            {
                if (prints.Contains(print)) found.Add(Place(stretch, bytes, (reader.Text.Start(last - Fingerprints.Run + 1), reader.Text.End(last)), print));
            });
        }

        return found;
    }

    private static GatedPlace Place(Stretch stretch, byte[] text, (int Start, int End) run, ulong print)
    {
        var words = Encoding.UTF8.GetString(text, run.Start, run.End - run.Start).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new GatedPlace(TextPosition.Of(text, run.Start, stretch.At), string.Join(' ', words), print);
    }
}
