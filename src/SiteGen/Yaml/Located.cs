using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>A value together with where it was written, for findings that only a later stage can make.</summary>
internal sealed record Located<T>(T Value, Location At);
