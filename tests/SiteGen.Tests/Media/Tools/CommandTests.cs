using System.Diagnostics;
using System.Text;
using SiteGen.Media.Tools;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Media.Tools;

public sealed class CommandTests : IDisposable
{
    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void The_input_goes_in_and_the_output_comes_out_whatever_its_size()
    {
        var bytes = new byte[3_000_000];
        new Random(1).NextBytes(bytes);
        Assert.Equal(bytes, Script("file=$(mktemp) && cat > $file && cat $file && rm $file").Run([], bytes).Output);
    }

    [Fact]
    public void Arguments_are_no_shell_words() =>
        Assert.Equal("$(id); `id` *|a b", Encoding.UTF8.GetString(Script("printf '%s|%s' \"$1\" \"$2\"").Run(["$(id); `id` *", "a b"], default).Output));

    [Fact]
    public void A_command_that_takes_too_long_is_ended_with_its_children()
    {
        var start = Stopwatch.StartNew();
        var result = Script("sleep 60 & sleep 60; wait", TimeSpan.FromSeconds(1)).Run([], default);
        Assert.Equal("tool took over 1 seconds", result.Fault);
        Assert.InRange(start.Elapsed.TotalSeconds, 0.5, 30);
    }

    [Fact]
    public void A_command_that_does_not_read_its_input_is_told_by_its_exit_code() =>
        Assert.Equal("tool ended with 7: no such thing", Script("echo no such thing >&2; exit 7").Run([], new byte[1_000_000]).Fault);

    [Fact]
    public void What_is_no_program_is_a_fault()
    {
        _workshop.Script("tool", "", "600");
        Assert.StartsWith("tool cannot be run: ", Find(TimeSpan.FromSeconds(9))!.Run([], default).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_whole_folders_are_searched() => Assert.Null(Command.Find("sh", ["bin", "", "."], TimeSpan.FromSeconds(9)));

    private Command Script(string text, TimeSpan? limit = null)
    {
        _workshop.Script("tool", text);
        return Find(limit ?? TimeSpan.FromSeconds(30))!;
    }

    private Command? Find(TimeSpan limit) => Command.Find("tool", [Path.GetDirectoryName(_workshop.Cache)!], limit);
}
