using System.Text;

namespace OmniForge.Generation.Data;

/// <summary>A value of YAML. Texts are quoted where a YAML 1.1 reader would take them for something else.</summary>
public abstract record YamlNode
{
    /// <summary>Writes a file: the licence's lines, the mark of a document, the value.</summary>
    public static string File(YamlMapping root, params IReadOnlyList<string> comments)
    {
        ArgumentNullException.ThrowIfNull(root);
        var text = new StringBuilder();
        _ = text.Append("# SPDX-FileCopyrightText: 2025 OmniNode.ai Inc.\n# SPDX-License-Identifier: MIT\n---\n");
        foreach (var comment in comments)
        {
            _ = text.Append("# ").Append(Foundation.SafeText.OneLine(comment)).Append('\n');
        }

        root.WriteBlock(text, 0, startsInLine: true);
        return text.ToString();
    }

    /// <summary>Whether the value stands behind its key, in the same line.</summary>
    internal abstract bool IsInline { get; }

    /// <summary>Writes the value in one line.</summary>
    internal abstract void WriteInline(StringBuilder text);

    /// <summary>Writes the value in lines of its own.</summary>
    internal abstract void WriteBlock(StringBuilder text, int indent, bool startsInLine);
}
