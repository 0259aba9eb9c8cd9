"""Words and phrases by language: data, no judgement."""
