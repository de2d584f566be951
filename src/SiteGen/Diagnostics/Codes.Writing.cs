namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    public static readonly Code OutputLocked = Error("SG1001", "Another build holds the output folder");
    public static readonly Code OutputUnusable = Error("SG1002", "The output folder cannot be used");
    public static readonly Code DiskFull = Error("SG1003", "The disk is full");
    public static readonly Code OutputDenied = Error("SG1004", "The output may not be written");
    public static readonly Code WriteFailed = Error("SG1005", "The system refused to read or write the output");
    public static readonly Code ForeignFile = Error("SG1006", "The output holds a file that SiteGen did not write");
    public static readonly Code PlaceTaken = Error("SG1007", "A file stands where a folder is needed, or a folder where a file is");
    public static readonly Code LinkInOutput = Error("SG1008", "A link in the output leads elsewhere");
    public static readonly Code FileAndFolder = Error("SG1009", "One path is both a file and a folder");
    public static readonly Code CommitUnfinished = Error("SG1010", "A commit stopped half way");
    public static readonly Code BrokenManifest = Warning("SG1011", "The manifest of the output is broken");
    public static readonly Code LostFiles = Warning("SG1012", "Files of an earlier commit were lost");
    public static readonly Code CommitFinished = Hint("SG1013", "An earlier commit was finished");
    public static readonly Code ForeignFilesKept = Hint("SG1014", "The output holds files that are not SiteGen's");
}
