using OmniForge.PlanningMeasure;

// [--totals] FOLDER…   compares the plan of each document that has cases beside it with these cases; --totals prints no document
var folders = args.Where(argument => argument != "--totals").ToList();
if (folders is [])
{
    Console.Error.WriteLine("usage: [--totals] FOLDER…");
    return 2;
}

var all = new List<Finding>();
foreach (var folder in folders)
{
    var findings = Directory
        .EnumerateFiles(folder, "*.md")
        .Where(path => File.Exists(Path.ChangeExtension(path, ".cases.json")))
        .Order(StringComparer.Ordinal)
        .AsParallel()
        .AsOrdered()
        .Select(Finding.Of)
        .ToList();
    if (!args.Contains("--totals", StringComparer.Ordinal))
    {
        findings.ForEach(one => Console.WriteLine(Report.LineOf(one)));
    }
    Console.WriteLine(Report.TotalsOf(folder, findings));
    all.AddRange(findings);
}

Console.WriteLine(Report.TotalsOf("all", all));
return 0;
