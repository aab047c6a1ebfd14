using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>适用范围: what would keep a standard out of a catalogue, and one that no report can find.</summary>
internal static class KeyReview
{
    public static void Of(EvaluationStandard standard, StandardCatalog? others, ReviewSink sink)
    {
        if (standard.Key is { Form: null, IsDefault: false })
        {
            sink.Add(Severity.Note, "review.onlyById", "/key", Argument.Of("id", standard.Id));
        }

        if (standard.Key is { Kind: SubjectKind.Department, Categories.Count: > 0 })
        {
            sink.Add(Severity.Error, "review.categoryOfDepartment", "/key/categories");
        }

        for (var i = 0; i < standard.Key.Categories.Count; i++)
        {
            if (ProjectCategories.CodeOf(standard.Key.Categories[i]) is null)
            {
                sink.Add(
                    Severity.Note, "review.categoryUnknown", $"/key/categories/{i}", Argument.Of("category", standard.Key.Categories[i]),
                    Argument.Of("known", ProjectCategories.Known));
            }
        }

        if (others is null)
        {
            return;
        }

        if (standard.Id == others.AsFiled.Id && standard != others.AsFiled)
        {
            sink.Add(Severity.Error, "review.idTaken", "/id", Argument.Of("id", standard.Id));
        }

        foreach (var other in others.Standards)
        {
            // a standard may be reviewed beside a catalogue it is in already
            if (other == standard)
            {
                continue;
            }

            if (other.Id == standard.Id)
            {
                sink.Add(Severity.Error, "review.idTaken", "/id", Argument.Of("id", standard.Id));
            }
            else if (StandardCatalog.Clash(other, standard) is { } clash)
            {
                sink.Add(
                    Severity.Error, clash == StandardClash.Form ? "review.formTaken" : "review.defaultTaken", "/key/years",
                    Argument.Of("other", other.Id), Argument.Of("years", other.Key.Years.ToString()));
            }
        }
    }
}
