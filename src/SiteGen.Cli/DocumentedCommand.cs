using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SiteGen.Cli;

/// <summary>A command whose help ends with examples and exit codes. Lists of commands show its first sentence alone.</summary>
internal sealed class DocumentedCommand : Command
{
    private readonly string _examples;

    /// <summary>Takes the help: a paragraph on what the command does, and behind the first blank line, examples and exit codes.</summary>
    public DocumentedCommand(string name, string help)
        : base(name, help.ReplaceLineEndings("\n").Split("\n\n")[0].ReplaceLineEndings(" ")) =>
        _examples = string.Join("\n\n", help.ReplaceLineEndings("\n").Split("\n\n")[1..]);

    /// <summary>Has the help of every command end with its examples, and call the tool by its name.</summary>
    public static void ExtendHelp(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>()) option.Action = new Help((HelpAction)option.Action!);
    }

    private sealed class Help(HelpAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter();
            parseResult.InvocationConfiguration.Output = text;
            usual.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = output;
            output.Write(text.ToString().Replace(RootCommand.ExecutableName, "sitegen", StringComparison.Ordinal));
            if (parseResult.CommandResult.Command is DocumentedCommand command) output.WriteLine(command._examples);
            return 0;
        }
    }
}
