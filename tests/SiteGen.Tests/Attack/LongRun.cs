namespace SiteGen.Tests.Attack;

/// <summary>How much the attacks try: a little with every build, and much where SITEGEN_LONG=1 asks for it.</summary>
internal static class LongRun
{
    /// <summary>Whether it was asked for.</summary>
    public static bool Asked { get; } = Environment.GetEnvironmentVariable("SITEGEN_LONG") == "1";

    /// <summary>The usual number, or the number of a long run.</summary>
    public static int Or(int usual, int asked) => Asked ? asked : usual;
}
