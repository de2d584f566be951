using System.Globalization;
using BenchmarkDotNet.Running;
using SiteGen.Benchmarks.Compare;

// The same files and the same table on every machine.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return args switch
{
    ["generate", .. var rest] => GenerateCommand.Run(rest),
    ["compare", .. var rest] => CompareCommand.Run(rest),
    ["leaks", .. var rest] => LeaksCommand.Run(rest),
    _ => Stages(args),
};

static int Stages(string[] args)
{
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();
    return summaries.Count > 0 && summaries.All(s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 1;
}
