namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>The words that posts are made of: a trade's everyday speech, plain ASCII, nothing that Markdown or YAML would read.</summary>
internal static class Vocabulary
{
    public static readonly string[] Nouns = Split("""
        dispatcher planner technician customer apprentice workshop warehouse van ladder boiler inverter compressor meter
        cylinder filter gasket thermostat sensor contract invoice schedule calendar route detour window appointment cancellation
        reminder callback complaint inspection certificate report photograph checklist handover shift rota holiday overtime
        allowance budget forecast backlog estimate quotation margin penalty warranty supplier catalogue delivery pallet shelf
        barcode inventory shortage substitute prototype upgrade firmware gateway alarm threshold message telephone tablet
        spreadsheet database dashboard integration permission password checklist training mentor meeting survey interview
        neighbour landlord caretaker basement rooftop corridor elevator entrance keybox postcode district motorway bridge
        harbour village season winter summer storm heatwave weekend evening morning emergency standby incident escalation
        procedure agreement guideline exception decision experiment result comparison lesson mistake habit question answer
        """);

    public static readonly string[] Adjectives = Split("""
        quiet early late cheap costly honest careful hurried seasonal regional local remote weekly monthly yearly written
        verbal simple awkward reliable doubtful narrow generous stubborn gradual sudden ordinary unusual temporary permanent
        experienced independent confirmed provisional duplicate missing overdue planned unplanned shared private public
        technical commercial practical sensible measurable visible hidden familiar foreign municipal heavy portable spare
        replaced repaired second third following previous busy empty double single electronic printed regular irregular
        """);

    public static readonly string[] Verbs = Split("""
        moves replaces delays explains measures records confirms cancels repairs inspects supports questions improves reduces
        doubles shortens simplifies predicts compares collects returns forwards answers escalates documents tests schedules
        separates combines rejects accepts requests describes protects exposes prevents causes follows precedes outlasts
        justifies contradicts illustrates balances complicates resolves reopens closes postpones
        """);

    public static readonly string[] Adverbs = Split("""
        usually rarely quickly slowly carefully gradually quietly openly partly mostly nearly barely clearly simply wisely
        regularly seldom twice immediately eventually together separately manually automatically
        """);

    public static readonly string[] Joints = Split("because although whenever unless before after while until since once");

    public static readonly string[] Prepositions = Split("about across against along around behind below beside between beyond despite during except for inside near opposite outside over past through toward under with within without");

    public static readonly string[] Firsts = Split("""
        Alva Bruno Carla Dario Edith Farid Greta Hamid Irena Jonas Katya Leon Mirela Nadim Odile Pavel Quinn Rosa Stefan Tilda
        """);

    public static readonly string[] Lasts = Split("""
        Almgren Bergqvist Castellane Dumitru Eriksholm Fontanel Gruber Halvorsen Ibrahimi Jankovic Kowalczyk Lindahl Marchetti
        Novakova Oyelaran Petrescu Quaranta Rasmussen Szymanski Thorvald
        """);

    private static string[] Split(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
