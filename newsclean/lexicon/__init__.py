"""What lines say, by language: words and phrases as data, and what is read with nothing but them.

Data, no judgement; a line for a language belongs beside the others of its kind:

======================  ========================================================================================
``scripts``, ``lines``  ranges of letters; what a line begins and ends with, in all scripts
``common``              small words and letters that tell one language from another
``phrases``             whole lines of page furniture, by what they are for: ``phrases_account``, ``_offers``, ``_page``,
                        ``_tools``; ``phrases_likely`` has those that may be something else
``openers``             how longer lines of furniture begin: ``openers_account``, ``_offers``, ``_page``
``comments``            readers' comments: the line above them, the lines around each
``asides``, ``here``    what a page says to its visitors; what stands before a copy of the headline
``nothing``             what pages say that hold no article
``notes``               how notes about an article begin
``bylines``             words around the names of authors and the dates of pages
``not_names``           words that names of persons do not hold
``months``, ``places``  names of months; cities that datelines begin with
``credits``             how picture credits are written
``agency_spellings``    the agencies, and how they are written
``fragments``           words that tell a piece of a sentence from a line of its own
``hyphens``             words that tell what a hyphen at the end of a line means
``markup``              headings of lists of link targets
``read_also``          headings above the title of another article, inside a text
``html``               names of the elements of html
======================  ========================================================================================

Read with them, without a look at the page around: a line or a few go in, and out comes what they say.

======================  ========================================================================================
``words``, ``opening``  word lists as one string; which lines begin with one of many phrases
``furniture``           what kind of furniture a line is
``agencies``            which agencies a text names
``persons``, ``names``  what is the name of a person; whom a byline names
``dates``               the days and times in a text
``datelines``           place, agency and names in a dateline
======================  ========================================================================================
"""
