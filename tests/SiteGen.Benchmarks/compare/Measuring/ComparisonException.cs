namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>The comparison would not be fair, or could not be run.</summary>
internal sealed class ComparisonException(string message) : Exception(message);
