namespace SiteGen.Cli.Init;

/// <summary>Questions to somebody at a terminal. Where nobody can answer, the defaults are taken.</summary>
internal sealed class Questions
{
    private readonly bool _isAnswered = !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Asks until the answer can be used; an empty answer is the default.</summary>
    public string Ask(string question, string usual, Func<string, bool> isUsable)
    {
        while (_isAnswered)
        {
            Console.Out.Write($"{question} [{usual}]: ");
            if (Console.In.ReadLine() is not { } line) break;
            var answer = line.Trim();
            if (answer.Length == 0) break;
            if (isUsable(answer)) return answer;
            Console.Out.WriteLine($"\"{answer}\" cannot be used here.");
        }

        return usual;
    }
}
