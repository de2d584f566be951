using System.Text.Json;

namespace SiteGen.Tests.Cli;

/// <summary>The runtime is told how to work for the tool. A setting that it does not get costs time, and nothing says so.</summary>
public sealed class RuntimeSettingsTests
{
    [Theory]
    [InlineData("System.GC.Server", "True")]
    [InlineData("System.GC.Concurrent", "False")]
    [InlineData("System.GC.DynamicAdaptationMode", "0")]
    [InlineData("System.GC.MaxHeapCount", "4")]
    [InlineData("System.GC.NoAffinitize", "True")]
    [InlineData("System.GC.Gen0MaxBudget", "6291456")]
    [InlineData("System.Runtime.TieredPGO", "False")]
    public void The_tool_is_built_with_its_settings(string name, string value)
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SiteGen.Cli.runtimeconfig.json")));
        Assert.Equal(value, settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty(name).ToString());
    }
}
