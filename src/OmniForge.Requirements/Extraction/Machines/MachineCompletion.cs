namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Gives events that are only allowed in states the states that they lead to.</summary>
internal static class MachineCompletion
{
    /// <summary>Turns allowances into transitions; one that may lead to several states is unclear.</summary>
    public static void Complete(MachineNotes notes)
    {
        foreach (var stated in notes.Stated)
        {
            Place(stated, notes);
        }

        foreach (var allowance in notes.Allowances)
        {
            var known = notes.Transitions.Where(transition => transition.Event == allowance.Event).ToList();
            if (known.Count > 0)
            {
                AddStays(allowance, known, notes);
                continue;
            }

            var arrivals = notes.Arrivals.Where(arrival => arrival.Event == allowance.Event).ToList();
            var targets = arrivals.SelectMany(arrival => arrival.Targets).Distinct(StringComparer.Ordinal).ToList();
            if (targets.Count == 1 || (arrivals.Count == 1 && targets.Count == 2))
            {
                notes.Transitions.Add(allowance with { Targets = targets });
            }
            else if (targets.Count == 0)
            {
                notes.Transitions.AddRange(
                    allowance.From.Select(state => allowance with { From = [state], Targets = [state] })
                );
            }
            else
            {
                notes.Unclear.Add(allowance.Requirement);
            }
        }
    }

    /// <summary>Where the states before are told, what is said to be so is so afterwards; else it is where the event is possible.</summary>
    private static void Place(MachineTransition stated, MachineNotes notes)
    {
        var known = notes.Transitions.Where(transition => transition.Event == stated.Event).ToList();
        if (known.Count > 0)
        {
            if (known.Exists(one => !one.Targets.SequenceEqual(stated.Targets, StringComparer.Ordinal)))
            {
                notes.Unclear.Add(stated.Requirement);
            }
        }
        else if (notes.Allowances.Exists(one => one.Event == stated.Event))
        {
            notes.Arrivals.Add(stated);
        }
        else
        {
            notes.Allowances.Add(stated with { From = stated.Targets, Targets = [] });
        }
    }

    /// <summary>An event that stays in the states that are told stays in all others that it is allowed in.</summary>
    private static void AddStays(MachineTransition allowance, List<MachineTransition> known, MachineNotes notes)
    {
        var told = known.SelectMany(transition => transition.From).ToHashSet(StringComparer.Ordinal);
        // "In every status" only: a state that is named alone may be told for another reason.
        if (
            allowance.From.Count == notes.States.Count
            && known.TrueForAll(transition => transition.From.SequenceEqual(transition.Targets, StringComparer.Ordinal))
        )
        {
            notes.Transitions.AddRange(
                allowance
                    .From.Where(state => !told.Contains(state))
                    .Select(state => allowance with { From = [state], Targets = [state] })
            );
        }
        else if (allowance.From.Count < notes.States.Count && !allowance.From.Any(told.Contains))
        {
            notes.Unclear.Add(allowance.Requirement);
        }
    }
}
