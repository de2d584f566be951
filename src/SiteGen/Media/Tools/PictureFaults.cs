using System.Collections.Concurrent;
using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Media.Tools;

/// <summary>Gathers pictures that could not be made, so that one cause is one finding.</summary>
internal sealed class PictureFaults
{
    private readonly ConcurrentBag<(string Picture, string Fault)> _faults = [];

    /// <summary>Notes a picture that was not made, and why.</summary>
    public void Add(string picture, string fault) => _faults.Add((picture, fault));

    /// <summary>Adds the finding, if there is anything to say.</summary>
    public void Report(DiagnosticBag bag)
    {
        if (_faults.IsEmpty) return;
        var (picture, fault) = _faults.OrderBy(f => f.Picture, StringComparer.Ordinal).ThenBy(f => f.Fault, StringComparer.Ordinal).First();
        var count = _faults.Select(f => f.Picture).Distinct().Count();
        var more = count == 1 ? "" : $" and {(count - 1).ToString(CultureInfo.InvariantCulture)} more";
        bag.Add(Codes.PictureFailed, new Location(Configuration.SiteConfigReader.File), $"{picture}{more} could not be made: {fault}", "The pages show what they would show without it. Correct the cause, or build with --plain-images.");
    }
}
