namespace SiteGen.Tests.Publish;

public sealed class LockTests : IDisposable
{
    private readonly OutputSandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void A_second_build_is_told_to_wait_and_changes_nothing()
    {
        using var first = _box.Open();
        OutputSandbox.WriteTo(first.Sink, "a.html=1");

        var second = _box.Build("a.html=2");

        var error = second.Only("SG1001");
        Assert.Equal($"another build is writing to \"{_box.Output}\"", error.Message);
        Assert.StartsWith("Wait", error.Hint);
        first.Commit();
        Assert.Equal(["a.html=1"], _box.Published());
    }

    [Fact]
    public void The_lock_ends_with_the_build()
    {
        _box.Open().Dispose();
        _box.Build("a.html=1");

        Assert.Equal(1, _box.Build("a.html=2").Summary?.Written);
    }

    [Fact]
    public void A_lock_file_left_behind_keeps_nobody_out()
    {
        _box.Put(".sitegen/lock", "");

        Assert.Equal(1, _box.Build("a.html=1").Summary?.Written);
    }

    [Theory]
    [InlineData("dist", "dist")]
    [InlineData("dist/.sitegen", "dist/.sitegen")]
    public void A_file_in_the_place_of_the_folder_is_an_error(string file, string named)
    {
        var place = Path.Combine(Path.GetDirectoryName(_box.Output)!, file);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, "theirs");

        Assert.EndsWith(named, _box.Build("a.html=1").Only("SG1002").Location.File);
        Assert.Equal("theirs", File.ReadAllText(place));
    }
}
