namespace SiteGen;

/// <summary>What a build is doing.</summary>
/// <param name="Step">The step of the street.</param>
/// <param name="Done">How many things of it are done, where it counts them.</param>
/// <param name="All">How many there are, or 0 where it does not count.</param>
public sealed record BuildProgress(string Step, int Done = 0, int All = 0);
