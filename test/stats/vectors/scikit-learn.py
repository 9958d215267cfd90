"""Prints scikit-learn.json: what scikit-learn says of answers to awkward rows, and pROC of pairs of them.

    python3 test/stats/vectors/scikit-learn.py > test/stats/vectors/scikit-learn.json

Needs scikit-learn and numpy, and R with pROC (Debian: python3-sklearn r-cran-proc).
"""
import json
import subprocess
import sys

import numpy as np
import sklearn
from sklearn import metrics as m
from sklearn.calibration import calibration_curve


def r_version_and_delong(y, baseline, candidate):
    text = ",".join
    script = (
        f"suppressMessages(library(pROC)); y<-c({text(map(str, y))});"
        f"b<-roc(y,c({text(map(repr, baseline))}),direction='<',levels=c(0,1),quiet=TRUE);"
        f"k<-roc(y,c({text(map(repr, candidate))}),direction='<',levels=c(0,1),quiet=TRUE);"
        "t<-roc.test(k,b,method='delong',paired=TRUE,conf.level=0.9);"
        "cat(sprintf('%.17g\\n',c(t$p.value,t$conf.int)));cat(as.character(packageVersion('pROC')))"
    )
    p, low, high, version = subprocess.run(
        ["Rscript", "-e", script], check=True, capture_output=True, text=True
    ).stdout.split()
    return version, {"p": float(p), "low": float(low), "high": float(high)}


def expected_error(y, s):
    """Naeini et al. 2015, over the bins of calibration_curve."""
    ids = np.searchsorted(np.linspace(0, 1, 11)[1:-1], s)
    return float(sum(abs(s[ids == i].sum() - y[ids == i].sum()) for i in range(10)) / len(y))


def best(y, s, measure):
    return float(max(measure(y, (s >= t).astype(int)) for t in np.unique(s)))


def binary(y, s):
    y, s = np.array(y), np.array(s)
    answered = (s >= 0.5).astype(int)
    share, score = calibration_curve(y, s, n_bins=10)
    precision, recall, _ = m.precision_recall_curve(y, s)
    false_rate, true_rate, _ = m.roc_curve(y, s, drop_intermediate=False)
    return {
        "accuracy": m.accuracy_score(y, answered),
        "precision": m.precision_score(y, answered),
        "recall": m.recall_score(y, answered),
        "f1": m.f1_score(y, answered),
        "auc": m.roc_auc_score(y, s),
        "average-precision": m.average_precision_score(y, s),
        "log-loss": m.log_loss(y, s),
        "brier": m.brier_score_loss(y, s),
        "expectedError": expected_error(y, s),
        "calibration": [list(pair) for pair in zip(score.tolist(), share.tolist())],
        "roc": [list(pair) for pair in zip(false_rate.tolist(), true_rate.tolist())],
        "precisionRecall": [list(pair) for pair in zip(recall.tolist()[::-1], precision.tolist()[::-1])],
        "best": {
            "f1": best(y, s, m.f1_score),
            "accuracy": best(y, s, m.accuracy_score),
            "balanced-accuracy": best(y, s, m.balanced_accuracy_score),
        },
    }


def binary_case(name, y, baseline, candidate):
    version, delong = r_version_and_delong(y, baseline, candidate)
    return version, {
        "name": name,
        "labels": y,
        "answers": {"baseline": baseline, "candidate": candidate},
        "expected": {"baseline": binary(y, baseline), "candidate": binary(y, candidate)},
        "delong": delong,
    }


def classes_case(name, y, baseline, candidate):
    def of(answers):
        names = sorted(set(y) | set(baseline) | set(candidate))
        each = m.precision_recall_fscore_support(y, answers, labels=names, zero_division=0)
        own = sorted(set(y) | set(answers))
        mean = lambda score, average: score(y, answers, labels=own, average=average, zero_division=0)
        return {
            "accuracy": m.accuracy_score(y, answers),
            "precision": mean(m.precision_score, "macro"),
            "recall": mean(m.recall_score, "macro"),
            "f1": mean(m.f1_score, "macro"),
            "weighted-f1": mean(m.f1_score, "weighted"),
            "confusion": m.confusion_matrix(y, answers, labels=names).tolist(),
            "classes": [[n, int(w), float(p), float(r), float(f)] for n, p, r, f, w in zip(names, *each)],
        }

    return {
        "name": name,
        "labels": y,
        "answers": {"baseline": baseline, "candidate": candidate},
        "expected": {"baseline": of(baseline), "candidate": of(candidate)},
    }


def values_case(name, y, baseline, candidate):
    of = lambda a: {
        "rmse": float(np.sqrt(m.mean_squared_error(y, a))),
        "mae": m.mean_absolute_error(y, a),
        "r2": m.r2_score(y, a),
    }
    return {
        "name": name,
        "labels": y,
        "answers": {"baseline": baseline, "candidate": candidate},
        "expected": {"baseline": of(baseline), "candidate": of(candidate)},
    }


rng = np.random.default_rng(20)


def scored(rows, share, noise, digits):
    y = (rng.random(rows) < share).astype(int)
    y[:2] = [0, 1]
    s = 1 / (1 + np.exp(-(3 * (y - 0.5) + noise * rng.standard_normal(rows))))
    return y.tolist(), [round(float(v), digits) for v in s]


cases = []
version = ""
for name, rows, share, digits in (
    ("ties at every tenth, also on the threshold and the bounds of the bins", 90, 0.5, 1),
    ("few positives", 120, 0.1, 6),
    ("many positives, two decimals", 80, 0.9, 2),
    ("three scores", 60, 0.5, 0),
):
    y, baseline = scored(rows, share, 1.5, digits)
    noise = np.random.default_rng(rows).standard_normal(rows)
    candidate = [round(float(min(1, max(0, b + 0.1 * n))), digits) for b, n in zip(baseline, noise)]
    if digits == 0:
        candidate = [c if i % 4 else 0.5 for i, c in enumerate(candidate)]
    version, case = binary_case(name, y, baseline, candidate)
    cases.append(case)
y = [0, 1] * 20
version, case = binary_case(
    "extreme scores",
    y,
    [[1e-300, 1.0, 0.0, 0.5, 1 - 1e-16, 0.3, 5e-324, 0.999999999999][(i * 7 + (i % 3)) % 8] for i in range(40)],
    [[0.0, 1.0, 1e-17, 0.9999999999999999][(i + (i // 9)) % 4] for i in range(40)],
)
cases.append(case)

names = ["élan", "apple", "Zebra", "10", "9"]
draw = lambda count, of: [of[int(i)] for i in rng.integers(0, len(of), count)]
labels = draw(100, names[:4])
mixed = lambda share, others: [a if rng.random() < share else b for a, b in zip(labels, draw(100, others))]
numbers = [str(i) for i in rng.integers(0, 3, 60)]
near = lambda share, others: [a if rng.random() < share else b for a, b in zip(numbers, draw(60, others))]
classes = [
    classes_case("a class that is never answered, and one that no label has", labels, mixed(0.7, names[:3]), mixed(0.6, names)),
    classes_case("numbers", numbers, near(0.8, ["0", "1", "2"]), near(0.5, ["0", "1"])),
]

values = [float(v) for v in rng.normal(0, 1, 50).round(6)]
shifted = [1e9 + v for v in values]
regressions = [
    values_case("around nothing", values, [round(0.8 * v + 0.1, 6) for v in values], [round(v - 0.3, 6) for v in values]),
    values_case("small differences of large values", shifted, [v + 0.25 for v in shifted], [v - 0.5 for v in shifted[::-1]]),
    values_case("worse than the mean", values, [round(-v, 6) for v in values], [round(v**3, 6) for v in values]),
]

json.dump(
    {
        "versions": {"scikit-learn": sklearn.__version__, "numpy": np.__version__, "pROC": version},
        "binary": cases,
        "multiclass": classes,
        "regression": regressions,
    },
    sys.stdout,
)
