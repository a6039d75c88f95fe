"""Cases of the list that other tests hold, and those whose feature is not built yet."""

from __future__ import annotations

ELSEWHERE = {
    "A29": "tests/test_catalogue_disk.py::test_a_file_that_changes_while_it_is_read_is_named",
    "F24": "tests/test_truth.py::test_scorecards_show_the_figures_of_the_files",
    "F25": "tests/test_catalogue_disk.py::test_halves_are_rounded_up",
    "G11": "tests/verbs/test_release.py::test_nothing_is_released_before_its_moment_in_any_zone",
    "I05": "tests/test_catalogue_disk.py::test_an_address_of_the_site_that_is_none_is_refused",
    "I06": "tests/test_catalogue_disk.py::test_dangerous_output_folders_are_refused_and_left_alone",
    "I08": "tests/test_render.py::test_a_name_that_the_view_does_not_have_stops_the_build_and_names_the_page",
    "I09": "tests/test_translations.py::test_every_sentence_has_a_translation",
    "I10": "tests/publishing/test_publication.py::test_two_at_once_exclude_each_other",
    "I12": "tests/test_incremental.py::test_cached_is_clean_after_a_byte_flips_in_entries_of_the_cache",
}
NOT_YET = {
    "F21": "no file states a mean of its own; means are always computed",
    "F22": "figures within prose are not read",
    "F26": "there is no measure for the size of a sample",
    "G14": "indices are not compared with each other: PAR and SIPAS may rightly differ in units",
    "G18": "a build knows no clock: it gives the same bytes at any time",
    "H20": "results hold no images",
}
