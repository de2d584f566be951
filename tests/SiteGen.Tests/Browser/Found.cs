namespace SiteGen.Tests.Browser;

/// <summary>Assertions that show everything that was found, where xunit would cut it short.</summary>
internal static class Found
{
    /// <summary>Fails with the list unless it is empty.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, string.Join("\n", list));
    }
}
