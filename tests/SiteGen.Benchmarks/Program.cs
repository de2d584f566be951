using System.Globalization;
using BenchmarkDotNet.Running;
using SiteGen.Benchmarks.Compare;

// The same files and the same table on every machine.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return args switch
{
    ["generate", .. var rest] => GenerateCommand.Run(rest),
    ["compare", .. var rest] => CompareCommand.Run(rest),
    ["net", .. var rest] => NetCommand.Run(rest),
    _ => Stages(args),
};

static int Stages(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
