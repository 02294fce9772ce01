"""Measurements that compare two things in one run and print the ratio."""
